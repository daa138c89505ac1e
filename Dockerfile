# Build with everything, run with little: the second stage installs run-time dependencies only.
FROM node:22-bookworm-slim AS build
WORKDIR /hub
COPY . .
RUN npm ci

FROM node:22-bookworm-slim
ENV NODE_ENV=production HUB_HOME=/var/lib/hub HUB_HOST=0.0.0.0
WORKDIR /hub
COPY package.json package-lock.json ./
COPY bin ./bin
RUN npm ci --omit=dev && npm cache clean --force && mkdir -p /var/lib/hub && chown node:node /var/lib/hub
COPY --from=build /hub/dist ./dist
COPY schema ./schema
COPY subgraphs ./subgraphs
COPY sync ./sync
COPY cli ./cli
USER node
VOLUME /var/lib/hub
EXPOSE 4000
ENTRYPOINT ["node", "bin/hub.js"]
CMD ["start", "--only", "gateway"]
