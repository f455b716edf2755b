import { sign } from '../../drawing/sign.tsx';

export const IconPerson = sign('IconPerson', <circle cx="12" cy="12" r="9" strokeWidth="1.8" />);
const IconGroup = sign(
  'IconGroup',
  <>
    <circle cx="12" cy="12" r="9.4" strokeWidth="1.6" />
    <circle cx="12" cy="12" r="6.2" strokeWidth="1.2" />
  </>,
);
export const IconOrganisation = sign(
  'IconOrganisation',
  <rect x="3" y="5" width="18" height="14" rx="1.5" strokeWidth="1.8" />,
);

export const IconSupportive = sign('IconSupportive', <path d="M4 12H28" strokeWidth="5.3" />, 32);
export const IconNeutral = sign('IconNeutral', <path d="M4 12H28" strokeWidth="1.7" />, 32);
export const IconTense = sign('IconTense', <path d="M4 12H28" strokeWidth="2.3" strokeDasharray="6 3" />, 32);

const shaft = <path d="M4 12H28" strokeWidth="2" />;
const headRight = <path d="M29 12l-8 -5v10z" fill="currentColor" stroke="none" />;
const headLeft = <path d="M3 12l8 -5v10z" fill="currentColor" stroke="none" />;

export const IconNoArrow = sign('IconNoArrow', shaft, 32);
export const IconArrowTo = sign(
  'IconArrowTo',
  <>
    {shaft}
    {headRight}
  </>,
  32,
);
export const IconArrowFrom = sign(
  'IconArrowFrom',
  <>
    {shaft}
    {headLeft}
  </>,
  32,
);
export const IconArrowBoth = sign(
  'IconArrowBoth',
  <>
    {shaft}
    {headRight}
    {headLeft}
  </>,
  32,
);

export const kindIcons = { person: IconPerson, group: IconGroup, organisation: IconOrganisation } as const;
