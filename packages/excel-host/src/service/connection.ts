import type { ProcessQueryRequest } from '../protocol/wire';
import type { RichApiEntry } from '../protocol/events/richApi';
import { createRequirements, type RequirementSets } from '../requirements';
import type { HostService } from './types';

/** A service as `startOfficeJs` takes it: the genuine library in Node over a workbook that a user works on by commands. */
export function serviceConnection(service: HostService, requirementSets?: RequirementSets) {
  return {
    isSetSupported: createRequirements(requirementSets),
    execute: async (requestFlags: number, request: ProcessQueryRequest) => ({
      HttpStatusCode: 200,
      ErrorCode: null,
      ErrorMessage: null,
      Headers: {},
      Body: JSON.parse(await service.execute(requestFlags, JSON.stringify(request))) as unknown,
    }),
    subscribe: (listener: (entries: readonly RichApiEntry[]) => void) =>
      service.subscribe((event) => {
        if (event.kind === 'richApi') listener(event.entries);
      }),
  };
}
