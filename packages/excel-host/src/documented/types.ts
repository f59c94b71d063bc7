/** One sentence of Excel's documentation on a member, and what this host makes of it. */
export interface Documented {
  /** "Range.values", by the library's names. */
  readonly member: string;
  /** As in the doc comments of @types/office-js, white space joined; with another `source` in our words. */
  readonly says: string;
  /** Where it is said, when not in the doc comment of the member. */
  readonly source?: string;
  /** Enforced, and proved by the test of this name; or else why it is not. */
  readonly proof: string | null;
  readonly aside?: string;
}

export const enforced = (member: string, says: string, proof: string, source?: string): Documented => ({
  member,
  says,
  proof,
  ...(source === undefined ? {} : { source }),
});

export const setAside = (member: string, says: string, aside: string): Documented => ({
  member,
  says,
  proof: null,
  aside,
});
