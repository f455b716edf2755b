import { useState } from 'react';
import type { Key, Selection } from 'react-aria-components';

interface ListPicking {
  readonly selectedKeys: Iterable<Key>;
  readonly onSelectionChange: (keys: Selection) => void;
}

/**
 * Several rows of a list picked together with shapes of the drawing: with Ctrl one more, with Shift all up to a row. The list
 * keeps in its own set of keys from where Shift counts, so that this very set goes back to it as long as nothing else was picked.
 */
export function useListPicking(
  chosen: readonly string[],
  all: () => readonly string[],
  pick: (ids: readonly string[]) => void,
): ListPicking {
  const [last, setLast] = useState<ReadonlySet<Key>>(new Set());
  const same = last.size === chosen.length && chosen.every((id) => last.has(id));
  return {
    selectedKeys: same ? last : chosen,
    onSelectionChange: (keys) => {
      if (keys === 'all') return pick(all());
      setLast(keys);
      return pick([...keys].map(String));
    },
  };
}
