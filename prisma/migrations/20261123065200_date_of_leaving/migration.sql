-- An email that waited is dated anew when it is first claimed; from then on every attempt sends the same bytes.
CREATE OR REPLACE FUNCTION "keep_outgoing_bytes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.message_id IS DISTINCT FROM OLD.message_id OR NEW.to_address IS DISTINCT FROM OLD.to_address THEN
    RAISE EXCEPTION 'outgoing %: Message-ID and recipient are fixed at insert', OLD.code;
  END IF;
  IF OLD.fence > 0 AND NEW.mime IS DISTINCT FROM OLD.mime THEN
    RAISE EXCEPTION 'outgoing %: its bytes are fixed once it was claimed', OLD.code;
  END IF;
  RETURN NEW;
END;
$$;
