import { useRef, type RefObject } from 'react';
import type { ExcelPlay } from 'excel-host/service';
import type { DeskGrid } from '../grid/types';

/** The parts of the open workbook that the desk drives; each is null while it is not there. */
export interface WorkspaceParts {
  readonly grid: RefObject<DeskGrid | null>;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  readonly play: RefObject<ExcelPlay | null>;
}

export function useWorkspaceParts(): WorkspaceParts {
  const grid = useRef<DeskGrid>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const play = useRef<ExcelPlay>(null);
  const parts = useRef<WorkspaceParts>({ grid, frame, play });
  return parts.current;
}
