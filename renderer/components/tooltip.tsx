import type { JSX, ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { KeyHint } from './key-hint.tsx';
import styles from './tooltip.module.css';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  /** The control that it names. */
  readonly children: ReactElement;
}

/** The name of a control that has no words of its own, on hover and on focus. */
export function Tooltip({ text, keys, children }: TooltipProps): JSX.Element {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip ref={hideFromReading} className={styles['tooltip'] ?? ''} offset={8}>
        {text}
        {keys !== undefined && <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

/**
 * The control points at it as its description, which works for what is hidden too; read by itself it would be a second time,
 * and outside every landmark. React Aria passes no `aria-hidden` on.
 */
function hideFromReading(tooltip: HTMLElement | null): void {
  tooltip?.setAttribute('aria-hidden', 'true');
}
