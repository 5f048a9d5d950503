-- A letter's bytes are made of its HTML and its picture as well: from the first claim on they stay as they are too.
CREATE OR REPLACE FUNCTION "keep_outgoing_bytes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.message_id IS DISTINCT FROM OLD.message_id OR NEW.to_address IS DISTINCT FROM OLD.to_address THEN
    RAISE EXCEPTION 'outgoing %: Message-ID and recipient are fixed at insert', OLD.code;
  END IF;
  IF OLD.fence > 0 AND (NEW.mime, NEW.html, NEW.picture) IS DISTINCT FROM (OLD.mime, OLD.html, OLD.picture) THEN
    RAISE EXCEPTION 'outgoing %: its bytes are fixed once it was claimed', OLD.code;
  END IF;
  RETURN NEW;
END;
$$;
