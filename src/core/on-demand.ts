/** Packages that are loaded when they are first used: most builds do without some, and a package can take 50 ms. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A function that gives the package `name`, at once: it is for what cannot wait for an `import()`. */
export function onDemand<Module>(name: string): () => Module {
  let loaded: Module | null = null;
  return () => {
    loaded ??= require(name) as Module;
    return loaded;
  };
}
