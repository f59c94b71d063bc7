/** True for a file whose name tells its content: it never changes under that name. */
export const isLastingName = (name: string): boolean => /\.[0-9a-f]{16,}\./.test(name);
