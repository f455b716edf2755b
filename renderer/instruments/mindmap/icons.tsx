import {
  IconAnchor,
  IconCircleMinus,
  IconCirclePlus,
  IconFlag,
  IconHeart,
  IconMountain,
  IconStar,
  type Icon,
  type IconProps,
} from '@tabler/icons-react';
import { createElement, forwardRef } from 'react';
import type { Effect, Mark } from '../../../domain/instruments/mindmap/document.ts';
import { effectSigns, markSigns, type Sign } from '../../../domain/instruments/mindmap/look.ts';
import { sign } from '../../drawing/sign.tsx';
import { colourValue } from '../../scene-view/colour-value.ts';

/** A mark in the colours that it has in the drawing. */
function coloured(Picture: Icon, { colour, fill }: Sign): Icon {
  const paint = {
    color: colourValue(colour, 'screen'),
    fill: fill === undefined ? 'none' : colourValue(fill, 'screen'),
  };
  const Mark = forwardRef<SVGSVGElement, IconProps>(function Mark(props, ref) {
    return createElement(Picture, { ...props, ...paint, ref } as IconProps);
  });
  Mark.displayName = Picture.displayName ?? 'Mark';
  return Mark;
}

export const markIcons: Readonly<Record<Mark, Icon>> = {
  strength: coloured(IconAnchor, markSigns.strength),
  obstacle: coloured(IconMountain, markSigns.obstacle),
  wish: coloured(IconStar, markSigns.wish),
  keep: coloured(IconHeart, markSigns.keep),
  first: coloured(IconFlag, markSigns.first),
};

export const effectIcons: Readonly<Record<Effect, Icon>> = {
  helps: coloured(IconCirclePlus, effectSigns.helps),
  hinders: coloured(IconCircleMinus, effectSigns.hinders),
};

const shaft = <path d="M5 12H19" strokeWidth="1.8" />;
const headRight = <path d="M21 12l-7 -4.5v9z" fill="currentColor" stroke="none" />;
const headLeft = <path d="M3 12l7 -4.5v9z" fill="currentColor" stroke="none" />;
const dot = <circle cx="4.5" cy="12" r="2.2" fill="currentColor" stroke="none" />;

export const IconArrow = sign(
  'IconArrow',
  <>
    {shaft}
    {dot}
    {headRight}
  </>,
);
export const IconArrowBothWays = sign(
  'IconArrowBothWays',
  <>
    {shaft}
    {headLeft}
    {headRight}
  </>,
);
