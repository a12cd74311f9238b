import {
  require_undici
} from "./undici-llhttp_simd-wasm.js";
export default require_undici();
