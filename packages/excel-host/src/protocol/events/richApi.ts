/** What a host sends to the library on its own account: category, type, target, message as JSON text, id. */
export type RichApiEntry = readonly [category: number, type: number, targetId: string, message: string, id: number];
