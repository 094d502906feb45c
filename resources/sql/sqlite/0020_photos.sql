-- Who sees which photo is a server's to say; a file is all of one person's.
SELECT 1;
