# The program alone, without what builds and tests it. Runs as an ordinary user on a root file system that cannot be written.
FROM node:24-slim AS build
WORKDIR /chancery
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY scripts scripts
COPY src src
RUN node scripts/build-islands.ts \
  && cp -r node_modules/.islands /islands \
  && npm prune --omit=dev \
  && find node_modules/onnxruntime-node/bin -mindepth 3 -maxdepth 3 ! -path "*/linux/$(node -p process.arch)" -exec rm -r {} + \
  && mv /islands node_modules/.islands
COPY bin bin
COPY data data
COPY models models
COPY LICENSE NOTICE ./
# Compiles it once, for every start of what cannot write to its root file system.
RUN bin/chancery --version

FROM node:24-slim
ENV NODE_ENV=production
COPY --from=build --chown=root:root /chancery /chancery
RUN mkdir /record && chown node:node /record
USER node
WORKDIR /record
VOLUME /record
EXPOSE 8080
ENTRYPOINT ["/chancery/bin/chancery"]
CMD ["--help"]
