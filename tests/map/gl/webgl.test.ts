import { afterEach, describe, expect, test, vi } from 'vitest';
import { webglAbility } from '../../../src/map/gl/webgl';

afterEach(() => vi.unstubAllGlobals());

const RENDERER = 0x1f01;
const UNMASKED = 0x9246;

/** A browser with a WebGL2 context that names its renderer as it likes; null: no context. */
function browserWith(context: { readonly masked?: string; readonly unmasked?: string } | null) {
  const lost = vi.fn();
  const getContext = vi.fn((kind: string) => {
    if (context === null || kind !== 'webgl2') return null;
    return {
      RENDERER,
      getParameter: (name: number) => ({ [UNMASKED]: context.unmasked, [RENDERER]: context.masked })[name] ?? null,
      getExtension: (name: string) => {
        if (name === 'WEBGL_lose_context') return { loseContext: lost };
        const tells = name === 'WEBGL_debug_renderer_info' && context.unmasked !== undefined;
        return tells ? { UNMASKED_RENDERER_WEBGL: UNMASKED } : null;
      },
    };
  });
  vi.stubGlobal('document', { createElement: () => ({ getContext }) });
  return { lost };
}

describe('by the name of its renderer', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'Google SwiftShader',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'ANGLE (Mesa, llvmpipe (LLVM 15.0.6 256 bits), OpenGL 4.5)',
    'softpipe',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
  ])('%s draws in software', (unmasked) => {
    browserWith({ masked: 'WebKit WebGL', unmasked });
    expect(webglAbility()).toBe('software');
  });

  test.each([
    'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'Apple M2',
    'Adreno (TM) 640',
    'Mali-G78',
  ])('%s is a GPU', (unmasked) => {
    browserWith({ masked: 'WebKit WebGL', unmasked });
    expect(webglAbility()).toBe('gpu');
  });

  test('a browser without the extension tells by its plain name', () => {
    browserWith({ masked: 'llvmpipe' });
    expect(webglAbility()).toBe('software');
    browserWith({ masked: 'NVIDIA GeForce GTX 980, or similar' });
    expect(webglAbility()).toBe('gpu');
  });
});

test('a browser without WebGL2, or that refuses it, can do none', () => {
  browserWith(null);
  expect(webglAbility()).toBe('none');
  const refuse = () => {
    throw new Error('blocked');
  };
  vi.stubGlobal('document', { createElement: () => ({ getContext: refuse }) });
  expect(webglAbility()).toBe('none');
});

test('the scrap context is given back', () => {
  const { lost } = browserWith({ unmasked: 'Apple M2' });
  webglAbility();
  expect(lost).toHaveBeenCalledOnce();
});
