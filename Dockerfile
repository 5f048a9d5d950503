FROM node:20-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY scripts scripts
COPY prisma prisma
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
# The embedded PostgreSQL is not used here: DATABASE_URL names the database.
USER node
ENTRYPOINT ["node", "bin/afterword.js"]
CMD ["start"]
