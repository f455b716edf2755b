import { useId, type JSX, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Gestures } from '../canvas/pointer-gestures.ts';
import text from '../styles/text.module.css';
import styles from './drawing-host.module.css';

export interface DrawingHostProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly gestures: RefObject<Gestures | null>;
  readonly label: string;
  /** How the drawing is used by keyboard, for who cannot see it. */
  readonly help: string;
  /** Whether the pointer draws a line now. */
  readonly drawsLine: boolean;
  /** What keys go to, if anything, and whether that is picked. */
  readonly active: SceneElement | undefined;
  readonly picked: boolean;
  /** Gives true when the key did something. The space bar never comes here. */
  readonly onKey: (event: globalThis.KeyboardEvent) => boolean;
  /** The space bar was tapped, not held to move the paper. */
  readonly onSpace: () => void;
  /** The keyboard came here by Tab. */
  readonly onArrive: () => void;
  readonly onFocusChange: (hasFocus: boolean) => void;
  readonly children: ReactNode;
}

/**
 * The box of a drawing, one stop for the keyboard: what inside it has the focus is told to a screen reader by name.
 * Holding the space bar moves the paper.
 */
export function DrawingHost(props: DrawingHostProps): JSX.Element {
  const { host, gestures, label, help, drawsLine, active, picked } = props;
  const { onKey, onSpace, onArrive, onFocusChange, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.target !== host.current) return;
    if (event.key === ' ') {
      if (!event.repeat) gestures.current?.holdPaper(true);
      event.preventDefault();
    } else if (onKey(event.nativeEvent)) event.preventDefault();
  };
  const onKeyUp = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key !== ' ') return;
    const moved = gestures.current?.holdPaper(false) ?? false;
    if (!moved) onSpace();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of an application go to it
    <div
      ref={host}
      className={styles['host']}
      data-tool={drawsLine ? 'line' : 'pick'}
      data-drawing
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- likewise
      tabIndex={0}
      role="application"
      aria-roledescription={t('worksheet.drawingRole')}
      aria-label={label}
      aria-describedby={`${id}-help`}
      {...(active && { 'aria-activedescendant': `${id}-${active.subject}` })}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onFocus={() => {
        onFocusChange(true);
        // A press of the pointer says itself where it is.
        if (host.current?.matches(':focus-visible')) onArrive();
      }}
      onBlur={() => {
        onFocusChange(false);
        gestures.current?.holdPaper(false);
      }}
    >
      {children}
      {active && (
        <div
          key={active.subject}
          id={`${id}-${active.subject}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn on the canvas, not fetched
          role="img"
          aria-label={picked ? t('worksheet.pickedName', { name: active.name }) : active.name}
          className={text['hidden']}
        />
      )}
      <p id={`${id}-help`} className={text['hidden']}>
        {help}
      </p>
    </div>
  );
}
