/**
 * Whether what stands after `goal:` was meant as one id, however wrong its letters. What else stands there, nothing,
 * a Chinese comma, a name in Chinese, is a fault of the link and not of an id.
 */
export function isIdLike(goal: string): boolean {
  return /^[\w.\-\uFF0D\uFF0E\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A]+$/.test(goal);
}
