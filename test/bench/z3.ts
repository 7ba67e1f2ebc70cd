import { init, killThreads, Z3_error_code } from 'z3-solver';

/** An SMT solver that answers questions in SMT-LIB one by one. */
export interface Z3 {
  readonly version: string;
  /** Whether the assertions of the text can hold together; `unknown` also when the time is over. */
  readonly check: (text: string) => Promise<'sat' | 'unsat' | 'unknown'>;
  readonly close: () => Promise<void>;
}

/** Z3_L_FALSE and Z3_L_TRUE. */
const answers = new Map<number, 'sat' | 'unsat'>([
  [-1, 'unsat'],
  [1, 'sat'],
]);
const milliseconds = 10_000;

/**
 * Each question gets a context of its own: one that is used for many grows, and slows down. The text is read at once and only
 * the search waits for another thread: `eval_smtlib2_string` hands that thread a text which is gone by then.
 */
export async function startZ3(): Promise<Z3> {
  const api = await init();
  const { Z3 } = api;
  return {
    version: Z3.get_full_version(),
    async check(text) {
      const config = Z3.mk_config();
      const context = Z3.mk_context(config);
      const solver = Z3.mk_solver(context);
      Z3.solver_inc_ref(context, solver);
      const params = Z3.mk_params(context);
      Z3.params_inc_ref(context, params);
      try {
        Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, 'timeout'), milliseconds);
        Z3.solver_set_params(context, solver, params);
        Z3.solver_from_string(context, solver, text);
        const fault = Z3.get_error_code(context);
        if (fault !== Z3_error_code.Z3_OK) throw new Error(Z3.get_error_msg(context, fault));
        return answers.get(await Z3.solver_check(context, solver)) ?? 'unknown';
      } finally {
        Z3.params_dec_ref(context, params);
        Z3.solver_dec_ref(context, solver);
        Z3.del_context(context);
        Z3.del_config(config);
      }
    },
    close: () => killThreads(api.em),
  };
}
