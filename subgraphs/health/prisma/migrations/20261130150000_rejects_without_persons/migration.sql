-- Refused rows were kept as they came, with the persons for whom they were refused. Row, field and reason stay.
UPDATE "publish_reject" SET "source" = NULL;
UPDATE "publish_batch" SET "form" = jsonb_set("form"::jsonb, '{head}', '[]')::text WHERE "form"::jsonb ? 'head';
UPDATE "publish_issue" SET "key" = NULL WHERE "code" IN ('ROW_TOO_LARGE', 'ROW_INCONSISTENT', 'CELLS_SURPLUS');
