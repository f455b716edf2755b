import { useEffect, useState } from 'react';
import { boundFile, worksheetPart } from '../../../domain/client-file/print/bound-file.ts';
import type {
  FileContents,
  FileContext,
  FileOptions,
  FilePart,
} from '../../../domain/client-file/print/file-parts.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';

export interface BoundFile {
  /** The pages of the last choice that is ready; they stay while the next ones are made. */
  readonly sheet: Sheet | undefined;
  /** From 0 to 1 while pages are made; null when they are ready. */
  readonly making: number | null;
}

/** The pages of a whole file for the preview, made one worksheet at a time so that the window goes on answering. */
export function useBoundFile(
  contents: FileContents | undefined,
  context: FileContext,
  options: FileOptions,
): BoundFile {
  const [bound, setBound] = useState<BoundFile>({ sheet: undefined, making: 0 });
  const { language, date } = context;
  useEffect(() => {
    if (contents === undefined) return undefined;
    let wanted = true;
    const make = async (): Promise<void> => {
      const about = { language, date };
      const parts: FilePart[] = [];
      for (const worksheet of contents.worksheets) {
        setBound(({ sheet }) => ({ sheet, making: parts.length / contents.worksheets.length }));
        await pause();
        if (!wanted) return;
        parts.push(worksheetPart(worksheet, contents.client.callingName, about, options));
      }
      await pause();
      if (wanted) setBound({ sheet: boundFile(contents, parts, about, options), making: null });
    };
    void make();
    return () => {
      wanted = false;
    };
  }, [contents, language, date, options]);
  return bound;
}

/** Long enough to answer a key or paint a frame. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
