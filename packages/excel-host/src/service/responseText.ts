import type { HostResponse } from '../officeHost';

/** An answer as JSON text. A request that was refused as a whole is answered like one whose first action failed. */
export function responseText({ Body, ErrorCode, ErrorMessage, HttpStatusCode }: HostResponse): string {
  if (ErrorCode === null) return JSON.stringify(Body);
  const Error = { Code: ErrorCode, Message: ErrorMessage ?? '', ActionIndex: 0, Location: null, HttpStatusCode };
  return JSON.stringify({ Results: [], Error });
}
