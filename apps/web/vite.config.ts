import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { chineseOnly } from './chinese-only-plugin.ts';
import { prerendered } from './prerender-plugin.ts';

/* Chromium 87 is the floor: WeChat's browser on an old phone. Rules and places are whole files, so that no request tells an answer. */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    preact(),
    ...(isSsrBuild ? [] : [chineseOnly(), prerendered()]),
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: {
        name: '童行',
        short_name: '童行',
        description: '孩子在广西能享受哪些服务',
        lang: 'zh-CN',
        start_url: '/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0a6a4d',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,json}'],
        navigateFallback: '/app.html',
        navigateFallbackDenylist: [/^\/api\//],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: true,
      },
    }),
  ],
  build: isSsrBuild
    ? { target: 'node20', rollupOptions: { external: ['yaml'] } }
    : {
        target: 'chrome87',
        cssTarget: 'chrome87',
        modulePreload: { polyfill: false },
      },
  server: { proxy: { '/api': 'http://127.0.0.1:8080' } },
}));
