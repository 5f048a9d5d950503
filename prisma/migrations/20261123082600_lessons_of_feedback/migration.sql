-- What was told before lessons came from feedback teaches as well.
INSERT INTO "journal_entries" ("id", "owner_id", "kind", "text", "about", "application_id", "feedback_id", "created_at")
SELECT gen_random_uuid(), f."owner_id", 'lesson', f."text",
       concat_ws(', ', coalesce(f."from_name", f."from_address"), c."name"), f."application_id", f."id", f."at"
FROM "feedback" f
LEFT JOIN "applications" a ON a."id" = f."application_id"
LEFT JOIN "companies" c ON c."id" = a."company_id"
ON CONFLICT ("feedback_id") DO NOTHING;
