import { createHostService } from '../../host/service';
import { FFLATE } from '../../host/package/zip/codec';
import type { Port } from './messages';
import { serve } from './serve';

// The page that starts this worker names it by its locale: nothing has to be asked before the first call.
serve(createHostService(FFLATE, { culture: self.name }), self as unknown as Port);
