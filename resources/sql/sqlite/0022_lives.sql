-- A copy asks its server in which life it is; a file has one.
SELECT 1;
