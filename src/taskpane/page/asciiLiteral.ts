/** A text as a string of JavaScript: letters outside ASCII as escapes, so that no encoding spoils them; `<` too, so that no tag ends the script. */
export const asciiLiteral = (text: string): string =>
  `'${text.replace(/[^ !#-&(-;=-[\]-~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
