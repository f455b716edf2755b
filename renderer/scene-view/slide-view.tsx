import { IconArrowsHorizontal } from '@tabler/icons-react';
import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../components/class-names.ts';
import type { PairProps } from './beside-view.tsx';
import { PanHost, PanPicture } from './pan-view.tsx';
import styles from './slide-view.module.css';

/** Where the boundary stands, in hundredths of the width: left of it is before, right of it after. */
const inTheMiddle = 50;
const onlyAfter = 0;
const onlyBefore = 100;
/** What Page Up and Page Down add. */
const largeStep = 10;

/**
 * Two moments on the same place, with a boundary to slide between them: by pointer or finger, by the keys of a slider, or all
 * the way by the day of either. A drag beside the boundary moves the paper, of both.
 */
export function SlideView({ pair: { before, after, both }, ...host }: PairProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(inTheMiddle);
  const [gliding, setGliding] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  useDragging(strip, room, (next) => {
    setGliding(false);
    setAt(next);
    input.current?.focus({ preventScroll: true });
  });
  const glide = (next: number): void => {
    setGliding(true);
    setAt(next);
  };
  const days = { before: before.day, after: after.day };
  const said =
    at === onlyAfter
      ? t('history.slideOnly', { day: after.day })
      : at === onlyBefore
        ? t('history.slideOnly', { day: before.day })
        : t('history.slideAt', { ...days, part: at });
  return (
    <div ref={room} className={classNames(styles['room'], gliding && styles['gliding'])} style={placeOf(at)}>
      <PanHost {...host} bounds={both.bounds}>
        {(described) => (
          <>
            <div className={classNames(styles['pane'], styles['before'])}>
              <PanPicture {...before} bounds={both.bounds} described={described} />
            </div>
            <div className={classNames(styles['pane'], styles['after'])}>
              <PanPicture {...after} bounds={both.bounds} described={described} />
            </div>
          </>
        )}
      </PanHost>
      <div ref={strip} className={styles['strip']}>
        <input
          ref={input}
          type="range"
          min={onlyAfter}
          max={onlyBefore}
          value={at}
          aria-label={t('history.slide', days)}
          aria-valuetext={said}
          onChange={(event) => {
            setGliding(false);
            setAt(event.target.valueAsNumber);
          }}
          onKeyDown={(event) => {
            const step = { PageUp: largeStep, PageDown: -largeStep }[event.key];
            if (step === undefined) return;
            event.preventDefault();
            setGliding(false);
            setAt(Math.min(onlyBefore, Math.max(onlyAfter, at + step)));
          }}
        />
        <span className={styles['knob']} aria-hidden>
          <IconArrowsHorizontal size={24} stroke={1.75} />
        </span>
      </div>
      <Day {...before} className={styles['left']} onPress={() => glide(onlyBefore)} />
      <Day {...after} className={styles['right']} onPress={() => glide(onlyAfter)} />
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly className: string | undefined;
  readonly onPress: () => void;
}

/** The day of one side; pressed, it shows that side alone. */
function Day({ day, className, onPress }: DayProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={classNames(styles['day'], className)}
      aria-label={t('history.showOnly', { day })}
      onClick={onPress}
    >
      {day}
    </button>
  );
}

const placeOf = (at: number): CSSProperties & Record<`--${string}`, string> => ({ '--at': `${at}%` });

/** A boundary that follows the pointer that took it, and keeps the distance at which it was taken. */
function useDragging(
  strip: RefObject<HTMLElement | null>,
  room: RefObject<HTMLElement | null>,
  move: (at: number) => void,
): void {
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    let held: { readonly pointer: number; readonly beside: number } | undefined;
    const take = (event: PointerEvent): void => {
      if (event.button !== 0 || held !== undefined) return;
      // No selection of text, and the focus is given by hand.
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      held = { pointer: event.pointerId, beside: event.clientX - (left + width / 2) };
      element.setPointerCapture(event.pointerId);
      follow(event);
    };
    const follow = (event: PointerEvent): void => {
      const box = room.current?.getBoundingClientRect();
      if (held?.pointer !== event.pointerId || box === undefined || box.width === 0) return;
      const part = (event.clientX - held.beside - box.left) / box.width;
      latest.current(Math.round(Math.min(1, Math.max(0, part)) * 100));
    };
    const drop = (event: PointerEvent): void => {
      if (held?.pointer === event.pointerId) held = undefined;
    };
    element.addEventListener('pointerdown', take);
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerup', drop);
    element.addEventListener('pointercancel', drop);
    return () => {
      element.removeEventListener('pointerdown', take);
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerup', drop);
      element.removeEventListener('pointercancel', drop);
    };
  }, [strip, room]);
}
