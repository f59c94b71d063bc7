/** Why no copy is made: it would lack what is being typed, or take the place of the workbook's own file. */
export class CopyRefused extends Error {
  constructor(readonly reason: 'typing' | 'ownFile') {
    super(reason);
  }
}
