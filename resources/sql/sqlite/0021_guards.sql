-- Who may do what is a server's to guard; a file is all of one person's.
SELECT 1;
