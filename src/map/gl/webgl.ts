/** What a browser can do for a WebGL map. */
export type WebglAbility = 'gpu' | 'software' | 'none';

/** Renderers that draw WebGL without a GPU, by the names that they give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i;

/** Tries WebGL2 on a scrap canvas and tells by the renderer's name whether a GPU stands behind it. */
export function webglAbility(): WebglAbility {
  try {
    const canvas = document.createElement('canvas');
    const gl = canvas.getContext('webgl2');
    if (gl === null) return 'none';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return SOFTWARE.test(name) ? 'software' : 'gpu';
  } catch {
    return 'none';
  }
}
