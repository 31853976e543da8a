/** The last answer of a derivation, kept until one of its inputs is another value. */
export function keepLast<A, R>(
  inputs: (argument: A) => readonly unknown[],
  derive: (argument: A) => R,
): (argument: A) => R {
  let last: { readonly inputs: readonly unknown[]; readonly result: R } | null = null;
  return (argument) => {
    const now = inputs(argument);
    if (last === null || now.some((input, i) => input !== last?.inputs[i]))
      last = { inputs: now, result: derive(argument) };
    return last.result;
  };
}
