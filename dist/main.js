// Entry of the Action. Old syntax only: it has to say something sensible on a Node that is too old for the rest.
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(`Pawl needs Node 22 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
// Whatever ends the process before there is a verdict, be it that nothing is left to wait for, is no pass.
process.exitCode = 1;
Promise.all([import('./bundle/index.js'), import('node:url')])
  .then((modules) =>
    modules[0].runMain({
      environment: process.env,
      packageRoot: modules[1].fileURLToPath(new URL('..', import.meta.url)),
      write: (text) => {
        process.stdout.write(text);
      },
      onInterrupt: (callback) => {
        process.once('SIGINT', callback);
        process.once('SIGTERM', callback);
      },
      preferMemory: modules[0].createMemoryPreference(),
    }),
  )
  .then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
