import { describe, expect, it } from 'vitest';
import { contract, events } from '../../preload/contract/contract.ts';
import { channelOf, eventChannelOf, eventNames, methodNames } from '../../preload/contract/names.ts';

const shape = (of: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(of).map(([name, members]) => [name, Object.keys(members).toSorted()]));

describe('the names that the preload builds the bridge from', () => {
  it('are those of the contract', () => {
    expect(shape(methodNames)).toEqual(shape(contract));
    expect(Object.keys(eventNames).toSorted()).toEqual(Object.keys(events).toSorted());
  });

  it('give every method and event a channel of its own', () => {
    const channels = [
      ...Object.entries(methodNames).flatMap(([namespace, of]) =>
        Object.keys(of).map((name) => channelOf(namespace, name)),
      ),
      ...Object.keys(eventNames).map(eventChannelOf),
    ];
    expect(new Set(channels).size).toBe(channels.length);
  });
});
