/** Texts that many trials share, each kept once: what was served, why a cost is unknown. */
export interface Phrases {
  /** Where the text is kept, from now on if it was not before; 0 for undefined. */
  place(text: string | undefined): number;
  /** The text at a place. */
  at(place: number): string | undefined;
}

export function createPhrases(): Phrases {
  const texts: (string | undefined)[] = [undefined];
  const places = new Map<string | undefined, number>([[undefined, 0]]);
  return {
    place(text) {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, texts.length);
      return texts.push(text) - 1;
    },
    at: (place) => texts[place],
  };
}
