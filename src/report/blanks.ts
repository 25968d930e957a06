/** A sentence whose `{name}` have no values yet, as it is shown where a problem is described in general. */
export function withBlanks(template: string): string {
  return template.replace(/\{\w+\}/g, '…');
}
