/** What is loaded or made when it is first used: most builds do without some packages, and one can take 50 ms. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A function that gives the package `name`, an ES module too, without waiting for it: `import()` takes half as long again. */
export function onDemand<Module>(name: string): () => Module {
  return once(() => require(name) as Module);
}

/** `make` is called when the value is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
