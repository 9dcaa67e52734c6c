#!/usr/bin/env node
// Entry of the command line. Old syntax only: it has to say something sensible on a Node that is too old for the rest.
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(
    `pawl needs Node 22 or newer; this is Node ${process.versions.node}. In a clone of Pawl, npm ci puts Node 24 at node_modules/.bin/node.`,
  );
  process.exit(2);
}
function screen(stream) {
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns || 100,
    write: (text) => {
      stream.write(text);
    },
  };
}
// One line of whoever sits at the terminal; undefined when they leave.
function createAsk(readline) {
  return (question) =>
    new Promise((resolve) => {
      const lines = readline.createInterface({ input: process.stdin, output: process.stderr });
      lines.on('close', () => resolve(undefined));
      lines.on('SIGINT', () => lines.close());
      lines.question(question, (answer) => {
        resolve(answer);
        lines.close();
      });
    });
}
// Whoever reads may stop reading (| head); what is left to do, reports and the exit code, is still done.
[process.stdout, process.stderr].forEach((stream) => {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
  });
});
// Whatever ends the process before there is a verdict, be it that nothing is left to wait for, is no pass.
process.exitCode = 3;
var interrupted = 0;
Promise.all([import('./bundle/index.js'), import('node:url'), import('node:readline')])
  .then((modules) =>
    modules[0].runCli({
      args: process.argv.slice(2),
      environment: process.env,
      folder: process.cwd(),
      packageRoot: modules[1].fileURLToPath(new URL('..', import.meta.url)),
      stdout: screen(process.stdout),
      stderr: screen(process.stderr),
      onInterrupt: (callback) => {
        process.on('SIGINT', () => {
          interrupted += 1;
          if (interrupted > 1) process.exit(130);
          callback();
        });
        process.once('SIGTERM', callback);
      },
      ask:
        process.stdin.isTTY === true && process.stderr.isTTY === true
          ? createAsk(modules[2])
          : undefined,
      preferMemory: modules[0].createMemoryPreference(),
    }),
  )
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error);
      process.exitCode = 3;
    },
  );
