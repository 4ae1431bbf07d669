/**
 * ONNX Runtime, from 1.29 on, tells its makers over the network what models are loaded, and keeps a number for the machine in the user's
 * cache, unless this variable of the process's environment is set when it is loaded. Whoever reads tells nobody.
 */
process.env.ORT_DISABLE_TELEMETRY = '1';
