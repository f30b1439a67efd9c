const collator = /* @__PURE__ */ new Intl.Collator("en");

/** Compares texts, to sort by them. */
export const byText = (a: string, b: string): number => collator.compare(a, b);
