// Loaded before every script (node --import): says in one sentence what is wrong, where an old Node would
// only complain about the file name of a TypeScript file. Plain JavaScript for that reason.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Houvast's scripts need Node 24 or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'On Linux and Windows with an x64 processor "npm ci" brings the right one along; run the script through npm\n' +
      '(npm start, npm test, ...). On other machines install Node 24 first.',
  );
  process.exit(1);
}
