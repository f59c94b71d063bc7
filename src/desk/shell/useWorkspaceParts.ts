import { useRef, type RefObject } from 'react';
import type { ExcelPlay } from 'excel-host/service';
import type { Grid } from '../grid/types';

/** The parts of the open workbook that the desk drives; each is null while it is not there. */
export interface WorkspaceParts {
  readonly grid: RefObject<Grid | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly play: RefObject<ExcelPlay | null>;
}

export function useWorkspaceParts(): WorkspaceParts {
  const grid = useRef<Grid>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const play = useRef<ExcelPlay>(null);
  const parts = useRef<WorkspaceParts>({ grid, frame, play });
  return parts.current;
}
