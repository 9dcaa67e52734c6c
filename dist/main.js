// Entry of the Action. Old syntax only: it has to say something sensible on a Node that is too old for the rest.
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(`Pawl needs Node 22 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
// Whatever ends the process before there is a verdict, be it that nothing is left to wait for, is no pass.
process.exitCode = 1;
var prefersMemory = false;
Promise.all([import('./bundle/index.js'), import('node:url'), import('node:v8'), import('node:vm')])
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
      // Memory grows with what is alive, not with how fast garbage is made. What has grown by now is given back once.
      preferMemory: () => {
        if (prefersMemory) return;
        prefersMemory = true;
        modules[2].setFlagsFromString('--semi-space-growth-factor=1');
        modules[2].setFlagsFromString('--heap-growing-percent=50');
        modules[2].setFlagsFromString('--expose-gc');
        modules[3].runInNewContext('gc')({
          type: 'major',
          execution: 'sync',
          flavor: 'last-resort',
        });
      },
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
