import { useState, type DragEvent } from 'react';
import type { GridWork } from './grid-work.ts';

const kind = 'application/x-houvast-plan-row';

interface RowDrag {
  /** Where a dragged row would come: above or below this one. */
  readonly side: 'above' | 'below' | undefined;
  readonly grip: {
    readonly draggable: true;
    readonly onDragStart: (event: DragEvent) => void;
  };
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const sideOf = (event: DragEvent): 'above' | 'below' => {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY > top + height / 2 ? 'below' : 'above';
};

/** Dragging a row by its grip, and dropping others above or below it. Keys and the menu do the same. */
export function useRowDrag(row: string, work: GridWork): RowDrag {
  const [side, setSide] = useState<'above' | 'below'>();
  return {
    side,
    grip: {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.setData(kind, row);
        event.dataTransfer.effectAllowed = 'move';
        const picture = event.currentTarget.closest('tr');
        if (picture !== null) event.dataTransfer.setDragImage(picture, 12, 12);
      },
    },
    target: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes(kind)) return;
        event.preventDefault();
        setSide(sideOf(event));
      },
      onDragLeave: () => setSide(undefined),
      onDrop: (event) => {
        const dragged = event.dataTransfer.getData(kind);
        setSide(undefined);
        if (dragged === '') return;
        event.preventDefault();
        work.drop(dragged, row, sideOf(event) === 'below');
      },
    },
  };
}
