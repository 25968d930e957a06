declare module 'hyphen/en-gb/index.js' {
  const hyphen: {
    hyphenateSync(text: string, options?: { readonly minWordLength?: number }): string;
  };
  export default hyphen;
}
