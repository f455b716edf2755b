import { sign } from '../../drawing/sign.tsx';

/** The shapes of the balance in their own colours. */
export const IconBurden = sign(
  'IconBurden',
  <rect
    x="3.5"
    y="5"
    width="17"
    height="14"
    rx="1.5"
    fill="var(--burden-fill)"
    stroke="var(--burden-edge)"
    strokeWidth="1.6"
  />,
);
export const IconStrength = sign(
  'IconStrength',
  <path
    d="M12 4 21 19H3z"
    fill="var(--strength-fill)"
    stroke="var(--strength-edge)"
    strokeWidth="1.6"
    strokeLinejoin="round"
  />,
);
export const IconExtra = sign(
  'IconExtra',
  <g stroke="var(--strength-edge)" strokeLinejoin="round">
    <path d="M12 3 22 20H2z" fill="var(--strength-fill)" strokeWidth="1.6" />
    <path d="M12 9 17.5 18H6.5z" strokeWidth="1.1" />
  </g>,
);
export const IconWeakest = sign(
  'IconWeakest',
  <>
    <rect x="1" y="7" width="22" height="10" rx="2" fill="var(--beam-fill)" stroke="none" />
    <path d="M12 8.5 15.5 12 12 15.5 8.5 12z" fill="var(--paper)" stroke="none" />
  </>,
);
export const IconJoin = sign(
  'IconJoin',
  <>
    <path d="M12 5V19" strokeWidth="1.8" />
    <circle cx="12" cy="5" r="2.6" fill="currentColor" stroke="none" />
    <circle cx="12" cy="19" r="2.6" fill="currentColor" stroke="none" />
  </>,
);

export const kindIcons = { burden: IconBurden, strength: IconStrength, extra: IconExtra } as const;
