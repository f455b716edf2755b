import { errorCodes } from '../../domain/language/error-codes.ts';
import { contract, events } from '../../preload/contract/contract.ts';
import type { Method } from '../../preload/contract/method.ts';
import { schemaText } from './schema-text.ts';

/** docs/bridge.md, whole. @param source text of the contract, for its comments */
export function bridgeDocument(source: string): string {
  const namespaces = Object.entries(contract).map(([namespace, methods]) =>
    namespaceText(namespace, methods, source),
  );
  const told = Object.entries(events).map(
    ([name, schema]) => `### ${name}\n\n${commentAbove(source, name)}\n\n- tells \`${schemaText(schema)}\`\n`,
  );
  return `${[introduction, ...namespaces, '## Events\n', ...told, codes()].join('\n').trimEnd()}\n`;
}

const introduction = `# The bridge

Everything that the window can ask for, written by \`npm run bridge-docs\` from \`preload/contract/contract.ts\`. Change the
contract, not this page.

The window has one frozen object, \`window.houvast\`. Each method takes one argument and answers \`{ ok: true, value }\` or
\`{ ok: false, code }\`, and never fails in another way. Before a method does its work, the main process checks that our own
window asks, whether it may be asked while the store is locked, and the argument; after it, the answer.
\`window.houvast.on(event, listener)\` listens to an event and gives back how to stop.

"main" methods are answered by the main process, "vault" methods by the vault process, which owns the key and the store.
`;

function namespaceText(namespace: string, methods: Readonly<Record<string, Method>>, source: string): string {
  const own = source.slice(source.indexOf(`\n  ${namespace}: {`));
  return `## ${namespace}\n\n${Object.entries(methods)
    .map(([name, method]) => methodText(`${namespace}.${name}`, method, commentAbove(own, name)))
    .join('\n')}`;
}

function methodText(name: string, { argument, answer, side, whenLocked }: Method, comment: string): string {
  const lines = [
    `### ${name}`,
    '',
    ...(comment === '' ? [] : [comment, '']),
    `- ${side}, ${whenLocked ? 'also while locked' : 'only while the store is open'}`,
    `- asks \`${schemaText(argument)}\``,
    `- answers \`${schemaText(answer)}\``,
    '',
  ];
  return lines.join('\n');
}

/** The doc comment right above a member, as running text. */
function commentAbove(source: string, member: string): string {
  const at = new RegExp(`\\n\\s*${member}:\\s`).exec(source)?.index ?? 0;
  const above = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*$/.exec(source.slice(0, at + 1))?.[1] ?? '';
  return above.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
}

const codes = (): string =>
  `## Codes\n\nEvery code has a sentence in each language, in \`domain/language/*/errors.ts\`.\n\n${errorCodes
    .map((code) => `- \`${code}\``)
    .join('\n')}\n`;
