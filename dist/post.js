// Entry of the Action's post step. Whatever goes wrong here, the verdict stands.
import('./bundle/index.js')
  .then((bundle) =>
    bundle.runPost({
      environment: process.env,
      write: (text) => {
        process.stdout.write(text);
      },
    }),
  )
  .catch((error) => {
    console.error(error);
  });
