/** The part of mapshaper's Node interface that the pipeline uses (the package ships no types). */
declare module 'mapshaper' {
  type Files = Record<string, string | Uint8Array>;
  export function applyCommands(commands: string, inputs: Files): Promise<Record<string, Uint8Array | string>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
