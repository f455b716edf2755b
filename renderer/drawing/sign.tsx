import type { Icon, IconProps } from '@tabler/icons-react';
import { forwardRef, type ReactNode } from 'react';

/** A sign of a drawing as an icon: the same form as on the sheet. Units of a box `width` x 24. */
export function sign(name: string, drawing: ReactNode, width = 24): Icon {
  const Sign = forwardRef<SVGSVGElement, IconProps>(function Sign(
    { size: _size, stroke: _stroke, ...rest },
    ref,
  ) {
    return (
      <svg
        ref={ref}
        width={width}
        height={24}
        viewBox={`0 0 ${width} 24`}
        fill="none"
        stroke="currentColor"
        {...rest}
      >
        {drawing}
      </svg>
    );
  });
  Sign.displayName = name;
  return Sign;
}
