// Entry of the Action. Old syntax only: it has to say something sensible on a Node that is too old for the rest.
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error(`Pawl needs Node 22 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
// Whatever ends the process before there is a verdict, be it that nothing is left to wait for, is no pass.
process.exitCode = 1;
import('node:v8')
  .then((v8) => {
    // Before anything is loaded: memory grows with what is alive, not with how fast garbage is made.
    v8.setFlagsFromString('--semi-space-growth-factor=1');
    v8.setFlagsFromString('--heap-growing-percent=50');
    return import('./bundle/index.js');
  })
  .then((bundle) =>
    bundle.runMain({
      environment: process.env,
      write: (text) => {
        process.stdout.write(text);
      },
      onInterrupt: (callback) => {
        process.once('SIGINT', callback);
        process.once('SIGTERM', callback);
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
