import { Secret } from './secret.mjs';

/** A wasm file that is loaded once: `provide` says where it is, `init` loads it unless that has been done. */
export function lazy(load, glue) {
  let locate;
  let loading;
  return {
    provide(source) {
      locate = source;
    },
    init(source) {
      loading ??= start(source).catch(error => {
        loading = undefined; // the next call may find the network again
        throw error;
      });
      return loading;
    },
  };

  async function start(source) {
    await load({ module_or_path: await (source ?? locate()) });
    glue.wrapSecretsWith(text => new Secret(text));
  }
}
