/** Milliseconds that moving takes, as the tokens say now; 0 when less motion is wished. */
export function movingTime(): number {
  const time = getComputedStyle(document.documentElement).getPropertyValue('--t-move').trim();
  const value = Number.parseFloat(time);
  return Number.isFinite(value) ? value * (time.endsWith('ms') ? 1 : 1000) : 0;
}
